"""What a WPA records: one pydantic class per record kind; no I/O, no Qt."""

"""The exchange: bundle format, outbox, drive, receipts."""

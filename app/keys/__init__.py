"""All that touches a cipher: age files, signatures, cards, key slots. Nothing else imports `cryptography`."""

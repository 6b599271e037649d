"""Keys, slots, cards, age and signatures: the only folder that knows ciphers."""

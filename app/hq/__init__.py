"""What HQ does with a verified bundle: inbox, review, apply, answer."""

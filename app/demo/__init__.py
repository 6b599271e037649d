"""The main job on sample data: from two new vaults to HQ's receipt."""

"""The main job on sample data: from two new vaults to HQ's receipt."""

from app.demo.main import run_demo

__all__ = ["run_demo"]

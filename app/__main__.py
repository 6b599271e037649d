"""Start Waypost: the window without arguments, otherwise the command line."""

import sys

from app.hardening import harden


def main() -> int:
    """Run this process; the exit code is 0 done, 1 refused or failed, 2 wrong usage."""
    harden()
    if len(sys.argv) > 1 and sys.argv[1] == "demo":
        from app.demo.main import run_demo

        return run_demo(sys.argv[2:])
    if len(sys.argv) > 1:
        from app.cli.main import run

        return run(sys.argv[1:])
    from app.ui.app import run_window

    return run_window([])


if __name__ == "__main__":
    sys.exit(main())

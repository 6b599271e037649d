"""A small screen reader: tells what AT-SPI says, a line of JSON each; run by the Python of the system, which has gi.

A line "tree" on its input makes it tell all that the program in front shows, between {"tree": "begin"} and "end".
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - after the version is chosen

EVENTS = ("object:state-changed:focused", "object:announcement")
PROGRAM = "Waypost"


def tell(**what):
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def described(thing):
    states = thing.get_state_set()
    known = ("FOCUSABLE", "FOCUSED", "CHECKED", "ENABLED", "EDITABLE", "SHOWING")
    return {
        "role": thing.get_role_name(),
        "name": thing.get_name(),
        "description": thing.get_description(),
        "states": [word.lower() for word in known if states.contains(getattr(Atspi.StateType, word))],
    }


def heard(event, *_more):
    if event.type == "object:announcement":
        tell(event="announcement", said=str(event.any_data), politeness=event.detail1)
    elif event.detail1:
        tell(event="focus", **described(event.source))


def walk(thing, depth=0):
    if thing is None or not thing.get_state_set().contains(Atspi.StateType.SHOWING):
        return
    tell(depth=depth, **described(thing))
    for n in range(min(thing.get_child_count(), 60)):
        walk(thing.get_child_at_index(n), depth + 1)


def asked(_source, _condition):
    if not sys.stdin.readline():
        Atspi.event_quit()
        return False
    desktop = Atspi.get_desktop(0)
    tell(tree="begin")
    for n in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(n)
        if program is not None and program.get_name() == PROGRAM:
            for window in range(program.get_child_count()):
                walk(program.get_child_at_index(window))
    tell(tree="end")
    return True


def main():
    Atspi.init()
    listener = Atspi.EventListener.new(heard)
    for kind in EVENTS:
        listener.register(kind)
    GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, asked)
    tell(ready=True)
    Atspi.event_main()


if __name__ == "__main__":
    main()

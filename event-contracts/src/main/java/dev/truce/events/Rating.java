package dev.truce.events;

/** How delivery rates one dimension of a deal. */
public enum Rating {
    GREEN,
    AMBER,
    RED
}

package dev.truce.events;

/** What a deal line sells. */
public enum ComponentType {
    PRODUCT,
    SERVICE,
    CONSULTING,
    SUPPORT
}

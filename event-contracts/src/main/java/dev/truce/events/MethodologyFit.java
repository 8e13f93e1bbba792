package dev.truce.events;

/** Whether what was sold can be delivered the way delivery works. */
public enum MethodologyFit {
    YES,
    PARTLY,
    NO
}

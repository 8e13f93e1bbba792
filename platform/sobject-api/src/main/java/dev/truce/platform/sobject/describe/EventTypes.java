package dev.truce.platform.sobject.describe;

import java.util.List;

/** The platform events that a service tells; any number of beans. */
public interface EventTypes {

    /** Those that whoever is acting may hear; for the caller there are no others. */
    List<EventType> heard();
}

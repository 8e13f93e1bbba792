package dev.truce.platform.messaging;

/** The Kafka headers of an event: CloudEvents 1.0 in the binary content mode of its Kafka binding, and the extensions of this system. */
public final class EventHeaders {
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    public static final String DATA_SCHEMA = "ce_dataschema";
    public static final String CONTENT_TYPE = "content-type";
    public static final String AGGREGATE_VERSION = "ce_aggregateversion";
    public static final String REPLAYED = "ce_replayed";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CAUSATION_ID = "ce_causationid";
    public static final String ACTOR_TYPE = "ce_actortype";
    public static final String ACTOR_ID = "ce_actorid";
    public static final String ACTOR_ROLE = "ce_actorrole";
    public static final String ACTOR_SIDE = "ce_actorside";
    public static final String ON_BEHALF_OF = "ce_onbehalfof";
    public static final String ORGANIZATION = "ce_orgid";
    public static final String TRACE_PARENT = "traceparent";

    private EventHeaders() {}
}

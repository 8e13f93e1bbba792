package dev.truce.ownership;

import dev.truce.platform.sobject.id.RecordId;

/** Ids of records that live in other services. */
public final class Ids {
    private Ids() {}

    public static String account() {
        return RecordId.next("001");
    }

    public static String deal() {
        return RecordId.next("006");
    }

    public static String handoff() {
        return RecordId.next("a12");
    }

    public static String unit() {
        return RecordId.next("a00");
    }
}

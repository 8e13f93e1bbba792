package dev.truce.importer.api;

import org.jspecify.annotations.Nullable;

/**
 * What became of one record among several.
 *
 * @param id of the record; empty where it is refused
 * @param refusal why it is refused; absent where it is saved
 */
public record Upserted(String id, @Nullable String refusal) {
    static Upserted saved(String id) {
        return new Upserted(id, null);
    }

    static Upserted refused(String reasons) {
        return new Upserted("", reasons);
    }
}

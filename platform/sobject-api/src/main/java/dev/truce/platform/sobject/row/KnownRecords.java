package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.id.RecordId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Which records in use there are for the caller; what they may not see is not there. */
@ApplicationScoped
public class KnownRecords {
    private final FindRow find;

    KnownRecords(FindRow find) {
        this.find = find;
    }

    /**
     * Whether there is a record with this id.
     *
     * @param id 18 characters
     */
    @Transactional
    public boolean has(SObjectType<?> type, String id) {
        return !find.byIds(type, List.of(id)).isEmpty();
    }

    /**
     * The record of this object that an id stands for; empty also in the improbable case that it could be one of two.
     *
     * @param standIn as {@link dev.truce.platform.sobject.id.MarkedIds#standingFor} makes them
     */
    @Transactional
    public Optional<String> original(SObjectType<?> type, String standIn) {
        List<String> ids = find.idsLike(type, RecordId.likeOriginalOf(standIn, type.keyPrefix()));
        return ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}

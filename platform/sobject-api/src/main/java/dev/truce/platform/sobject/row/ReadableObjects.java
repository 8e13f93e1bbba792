package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.access.Operation;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.id.RecordId;
import dev.truce.platform.sobject.policy.AccessPolicy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The objects that whoever is acting may read; for the caller there are no others. */
@Singleton
public class ReadableObjects {
    private final SObjects objects;
    private final AccessPolicy access;
    private final CurrentActor actor;

    ReadableObjects(SObjects objects, AccessPolicy access, CurrentActor actor) {
        this.objects = objects;
        this.access = access;
        this.actor = actor;
    }

    /** In alphabetical order. */
    public List<SObjectType<?>> all() {
        return objects.all().stream().filter(this::isReadable).toList();
    }

    /**
     * The object of this name, if the caller may read it.
     *
     * @param name API name in any case
     */
    public Optional<SObjectType<?>> find(String name) {
        return objects.named(name).filter(this::isReadable);
    }

    /**
     * The object with this API name, in any case.
     *
     * @throws NoSuchResource when there is none for the caller
     */
    public SObjectType<?> named(String name) {
        return find(name).orElseThrow(NoSuchResource::new);
    }

    /** The object that an id of 15 or 18 characters belongs to. */
    public Optional<SObjectType<?>> ofId(String id) {
        return RecordId.parse(id)
                .flatMap(parsed -> objects.withPrefix(RecordId.prefixOf(parsed)))
                .filter(this::isReadable);
    }

    private boolean isReadable(SObjectType<?> type) {
        return access.may(actor.get(), Operation.READ, type);
    }
}

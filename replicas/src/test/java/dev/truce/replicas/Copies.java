package dev.truce.replicas;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Arrays;

/** Reads copies as the API would show them. */
@Singleton
public class Copies {
    private final SObjects objects;
    private final EntityManager entities;

    Copies(SObjects objects, EntityManager entities) {
        this.objects = objects;
        this.entities = entities;
    }

    /** The values of these fields, in this order. */
    public Object[] fieldsOf(String object, String id, String... fields) {
        entities.clear();
        return fieldsOf(objects.named(object).orElseThrow(), id, fields);
    }

    private <T extends SObjectRecord> Object[] fieldsOf(SObjectType<T> type, String id, String... fields) {
        T row = entities.find(type.entity(), id);
        return Arrays.stream(fields)
                .map(name -> {
                    SObjectField<T, ?> field = type.field(name).orElseThrow();
                    return field.read(row);
                })
                .toArray();
    }
}

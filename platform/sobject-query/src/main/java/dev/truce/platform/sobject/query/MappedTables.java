package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.query.sql.Tables;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;

/** Where Hibernate keeps the entities of the objects. */
@Singleton
class MappedTables implements Tables {
    private final SessionFactoryImplementor hibernate;
    private final Map<String, Map<String, String>> columns = new ConcurrentHashMap<>();

    MappedTables(EntityManagerFactory hibernate) {
        this.hibernate = hibernate.unwrap(SessionFactoryImplementor.class);
    }

    @Override
    public String table(SObjectType<?> type) {
        return entity(type).getTableName();
    }

    @Override
    public String column(SObjectType<?> type, String attribute) {
        return columns.computeIfAbsent(type.name(), name -> new ConcurrentHashMap<>())
                .computeIfAbsent(attribute, name -> entity(type).getPropertyColumnNames(name)[0]);
    }

    private AbstractEntityPersister entity(SObjectType<?> type) {
        return (AbstractEntityPersister) hibernate.getMappingMetamodel().getEntityDescriptor(type.entity());
    }
}

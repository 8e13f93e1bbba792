package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.SObjects;
import dev.truce.platform.sobject.policy.AccessPolicy;
import dev.truce.platform.sobject.query.sql.Asker;
import dev.truce.platform.sobject.query.sql.Translation;
import dev.truce.platform.sobject.query.sql.VisibleObjects;
import dev.truce.platform.soql.Query;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Translates queries for whoever is acting, on the day it is. */
@Singleton
class Translations {
    private final SObjects objects;
    private final AccessPolicy access;
    private final CurrentActor actor;
    private final MappedTables tables;
    private final Clock clock;

    Translations(SObjects objects, AccessPolicy access, CurrentActor actor, MappedTables tables, Clock clock) {
        this.objects = objects;
        this.access = access;
        this.actor = actor;
        this.tables = tables;
        this.clock = clock;
    }

    Translation translate(Query query, Translation.Deleted deleted) {
        VisibleObjects visible = new VisibleObjects(objects, access, actor.get());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Translation(query, new Asker(visible, tables, today), deleted);
    }
}

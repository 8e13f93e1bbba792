package dev.truce.platform.sobject.query;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.id.MarkedIds;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Answers that have more than one page. They are kept in the database, so any replica of a service can go on. */
@Singleton
class QueryCursors {
    private static final String PREFIX = "01g";
    private final EntityManager entities;
    private final MarkedIds ids;
    private final CurrentActor actor;
    private final Clock clock;
    private final QuerySettings settings;

    QueryCursors(EntityManager entities, MarkedIds ids, CurrentActor actor, Clock clock, QuerySettings settings) {
        this.entities = entities;
        this.ids = ids;
        this.actor = actor;
        this.clock = clock;
        this.settings = settings;
    }

    /** Keeps an answer for the actor; drops those whose time is over. */
    QueryCursor open(String soql, boolean withDeleted, int batchSize, List<String> recordIds) {
        Instant now = clock.instant();
        QueryCursor cursor = new QueryCursor(
                ids.next(PREFIX),
                actor.get().userId(),
                soql,
                withDeleted,
                batchSize,
                recordIds.size(),
                now.plus(settings.cursorLifetime()));
        QuarkusTransaction.requiringNew().run(() -> {
            entities.createQuery("delete from QueryCursor c where c.expiresAt <= :now")
                    .setParameter("now", now)
                    .executeUpdate();
            entities.persist(cursor);
            for (int first = 0; first < recordIds.size(); first += QueryCursorPart.SIZE) {
                int end = Math.min(first + QueryCursorPart.SIZE, recordIds.size());
                entities.persist(
                        new QueryCursorPart(cursor.id(), first / QueryCursorPart.SIZE, recordIds.subList(first, end)));
            }
        });
        return cursor;
    }

    /**
     * The cursor of a locator.
     *
     * @throws InvalidQueryLocator when there is none, its time is over, it is another user's, or it does
     *     not reach that far
     */
    QueryCursor find(QueryLocator locator) {
        return Optional.ofNullable(entities.find(QueryCursor.class, locator.cursorId()))
                .filter(cursor -> cursor.isOpenFor(actor.get().userId(), clock.instant()))
                .filter(cursor -> locator.offset() < cursor.totalSize())
                .orElseThrow(InvalidQueryLocator::new);
    }

    /** The ids of its records from one up to, and without, another. */
    List<String> recordIds(QueryCursor cursor, int from, int until) {
        List<QueryCursorPart> parts = entities.createQuery(
                        "from QueryCursorPart p where p.key.cursorId = :cursor and p.key.number between :first and :last"
                                + " order by p.key.number",
                        QueryCursorPart.class)
                .setParameter("cursor", cursor.id())
                .setParameter("first", from / QueryCursorPart.SIZE)
                .setParameter("last", (until - 1) / QueryCursorPart.SIZE)
                .getResultList();
        List<String> ids = new ArrayList<>();
        parts.forEach(part -> ids.addAll(part.recordIds()));
        int position = parts.get(0).position();
        return ids.subList(from - position, until - position);
    }
}

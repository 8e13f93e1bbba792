package dev.truce.platform.sobject.row;

import dev.truce.platform.sobject.access.CurrentActor;
import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.record.SObjectRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the caller worked on last: records they created or changed within a month, newest first. */
@ApplicationScoped
public class RecentRows {
    private static final Duration REMEMBERED = Duration.ofDays(30);
    private final ReadableObjects objects;
    private final FindRow find;
    private final CurrentActor actor;
    private final Clock clock;

    RecentRows(ReadableObjects objects, FindRow find, CurrentActor actor, Clock clock) {
        this.objects = objects;
        this.find = find;
        this.actor = actor;
        this.clock = clock;
    }

    /** Records of all objects, with id and name. */
    @Transactional
    List<Item> ofAll(int most, ApiVersion version) {
        List<Item> items = new ArrayList<>();
        objects.all().stream()
                .filter(type -> !type.isReplica())
                .forEach(type -> items.addAll(items(type, most, version)));
        return items.stream()
                .sorted(Comparator.comparing(Item::at).reversed())
                .limit(most)
                .toList();
    }

    /** Records of one object. */
    @Transactional
    public List<Map<String, @Nullable Object>> of(SObjectType<?> type, int most, ApiVersion version) {
        return type.isReplica()
                ? List.of()
                : items(type, most, version).stream().map(Item::json).toList();
    }

    /** A record and when it was changed. */
    record Item(Instant at, Map<String, @Nullable Object> json) {}

    private <T extends SObjectRecord> List<Item> items(SObjectType<T> type, int most, ApiVersion version) {
        return find.changedBy(type, actor.get().userId(), clock.instant().minus(REMEMBERED), most).stream()
                .map(row -> new Item(row.systemModstamp(), json(type, row, version)))
                .toList();
    }

    private static <T extends SObjectRecord> Map<String, @Nullable Object> json(
            SObjectType<T> type, T row, ApiVersion version) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("attributes", ReadRow.attributes(type, row.id(), version));
        json.put("Id", row.id());
        json.put(
                "Name",
                type.field("Name")
                        .map((SObjectField<T, ?> name) -> name.read(row))
                        .orElse(null));
        return json;
    }
}

package dev.truce.platform.sobject.describe;

import dev.truce.platform.sobject.row.ApiVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A platform event as describe tells it: nothing can be done with one but listen to it. */
final class EventDescription {
    private EventDescription() {}

    static Map<String, @Nullable Object> summary(EventType event, ApiVersion version) {
        Map<String, @Nullable Object> told = Members.ofObject(event.name(), event.label(), event.keyPrefix());
        told.put("labelPlural", event.label());
        told.put("custom", true);
        told.put("urls", urls(event, version));
        return told;
    }

    static Map<String, @Nullable Object> whole(EventType event, ApiVersion version) {
        Map<String, @Nullable Object> told = summary(event, version);
        Members.addDetails(told, List.of(), fields(event));
        return told;
    }

    private static List<Map<String, @Nullable Object>> fields(EventType event) {
        List<Map<String, @Nullable Object>> fields = new ArrayList<>();
        for (EventType.Field field : event.fields()) {
            Map<String, @Nullable Object> told = Members.ofField(field.name(), field.label(), field.type());
            told.put("custom", field.isCustom());
            told.put("nillable", field.isCustom());
            for (String ofQueries : List.of("aggregatable", "filterable", "groupable", "sortable")) {
                told.put(ofQueries, false);
            }
            fields.add(told);
        }
        return fields;
    }

    private static Map<String, String> urls(EventType event, ApiVersion version) {
        String path = version.path() + "/sobjects/" + event.name();
        Map<String, String> urls = new LinkedHashMap<>();
        urls.put("sobject", path);
        urls.put("describe", path + "/describe");
        urls.put("eventSchema", path + "/eventSchema");
        return urls;
    }
}

package dev.truce.gateway.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.truce.gateway.backend.BackendAnswer;
import dev.truce.gateway.route.Call;
import dev.truce.gateway.route.DataPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The records that somebody worked on last, wherever they are. The records do not say when that was, so each service
 * tells the times of its own, newest first, in a header.
 */
final class NewestFirst {
    private static final String RECENT = "recent";
    private static final String LIMIT = "limit";
    private static final String TIMES = "Truce-Changed-At";
    private static final int MOST = 200;
    private final List<Dated> records = new ArrayList<>();

    private record Dated(long at, JsonNode record) {}

    static boolean isFor(Call call) {
        return DataPath.of(call.path())
                .filter(path -> path.whole().equals(RECENT))
                .isPresent();
    }

    void add(BackendAnswer answer, JsonNode newest) {
        String times = answer.headers().get(TIMES);
        String[] at = times == null ? new String[0] : times.split(",");
        for (int i = 0; i < Math.min(at.length, newest.size()); i++) {
            records.add(new Dated(Long.parseLong(at[i]), newest.get(i)));
        }
    }

    /** As many as the call asks for, which every service has understood already. */
    ArrayNode forCall(Call call) {
        int limit = call.path().parameter(LIMIT).map(Integer::parseInt).orElse(MOST);
        ArrayNode newest = JsonNodeFactory.instance.arrayNode();
        records.stream()
                .sorted(Comparator.comparingLong(Dated::at).reversed())
                .limit(Math.max(1, Math.min(MOST, limit)))
                .forEach(dated -> newest.add(dated.record()));
        return newest;
    }
}

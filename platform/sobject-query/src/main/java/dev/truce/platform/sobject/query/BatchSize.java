package dev.truce.platform.sobject.query;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How many records a page has: {@code Sforce-Query-Options: batchSize=500}, raised or cut to what is offered. */
final class BatchSize {
    static final int DEFAULT = 2_000;
    private static final int SMALLEST = 200;
    private static final int LARGEST = 2_000;
    private static final Pattern OPTION = Pattern.compile("(?:^|[,;\\s])batchsize\\s*=\\s*(\\d{1,9})");

    private BatchSize() {}

    /** The size a request asks for in its header, or the other one where it says nothing of it. */
    static int of(@Nullable String queryOptions, int otherwise) {
        if (queryOptions == null) {
            return otherwise;
        }
        Matcher option = OPTION.matcher(queryOptions.toLowerCase(Locale.ROOT));
        return option.find() ? Math.max(SMALLEST, Math.min(LARGEST, Integer.parseInt(option.group(1)))) : otherwise;
    }
}

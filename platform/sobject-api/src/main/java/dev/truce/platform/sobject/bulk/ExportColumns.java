package dev.truce.platform.sobject.bulk;

import dev.truce.platform.sobject.definition.SObjectField;
import dev.truce.platform.sobject.definition.SObjectType;
import dev.truce.platform.sobject.row.ReadableObjects;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of an export. Bulk queries select plain fields only, so their SELECT list is read without a grammar;
 * what the query means is said by whoever answers it.
 */
@Singleton
class ExportColumns {
    private static final Pattern PLAIN = Pattern.compile(
            "(?is)\\s*select\\s+(?<fields>[\\w.]+(?:\\s*,\\s*[\\w.]+)*)\\s+from\\s+(?<object>\\w+)(?:\\s+(?:as\\s+)?(?<alias>\\w+))?.*");
    private static final Pattern UNOFFERED =
            Pattern.compile("(?is).*\\b(?:group\\s+by|offset\\s+\\d+|for\\s+(?:view|reference|update))\\b.*");
    private final ReadableObjects objects;

    ExportColumns(ReadableObjects objects) {
        this.objects = objects;
    }

    /**
     * The object a query exports.
     *
     * @throws InvalidJob when it is no query for plain fields of one object
     * @throws UnknownEntity when the caller has no such object
     */
    String object(String soql) {
        Matcher query = plain(soql);
        return objects.find(query.group("object"))
                .orElseThrow(() -> new UnknownEntity(query.group("object")))
                .name();
    }

    /** The columns in the order of the SELECT list, spelled as the objects are defined. */
    List<String> of(Job job) {
        Matcher query = plain(String.valueOf(job.soql()));
        SObjectType<?> type = objects.named(job.object());
        return Arrays.stream(query.group("fields").split(",", -1))
                .map(String::strip)
                .map(path -> canonical(type, withoutAlias(path, query)))
                .toList();
    }

    private static Matcher plain(String soql) {
        Matcher query = PLAIN.matcher(soql);
        if (!query.matches()
                || UNOFFERED
                        .matcher(soql.replaceAll("'(?:[^'\\\\]|\\\\.)*'", "''"))
                        .matches()) {
            throw new InvalidJob(
                    "A bulk query selects fields of one object and its parents: no aggregates, functions, FIELDS(), subqueries, TYPEOF, GROUP BY, OFFSET or FOR");
        }
        return query;
    }

    private static String withoutAlias(String path, Matcher query) {
        int dot = path.indexOf('.');
        boolean prefixed = dot > 0
                && (path.substring(0, dot).equalsIgnoreCase(query.group("object"))
                        || path.substring(0, dot).equalsIgnoreCase(query.group("alias")));
        return prefixed ? path.substring(dot + 1) : path;
    }

    private String canonical(SObjectType<?> type, String path) {
        List<String> names = new ArrayList<>();
        Optional<SObjectType<?>> at = Optional.of(type);
        String[] steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length; i++) {
            String step = steps[i];
            if (i == steps.length - 1) {
                names.add(at.flatMap(object -> object.field(step).map(SObjectField::name))
                        .orElse(step));
            } else {
                Optional<? extends SObjectField<?, ?>> relationship = at.flatMap(object -> object.relationship(step));
                names.add(relationship.map(SObjectField::relationshipName).orElse(step));
                at = relationship.flatMap(
                        field -> objects.find(field.referenceTo().get(0)));
            }
        }
        return String.join(".", names);
    }
}

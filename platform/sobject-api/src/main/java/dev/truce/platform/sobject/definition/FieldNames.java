package dev.truce.platform.sobject.definition;

import java.util.Locale;

/** What follows from the API name of a field: its entity attribute, label and relationship. */
final class FieldNames {
    static final String OWNER = "OwnerId";

    private FieldNames() {}

    /** {@code StageName} → {@code stageName}, {@code Hard_Deadline__c} → {@code hardDeadline}. */
    static String attribute(String apiName) {
        StringBuilder attribute = new StringBuilder();
        for (String word : withoutSuffix(apiName).split("_")) {
            attribute
                    .append(attribute.isEmpty() ? word.substring(0, 1).toLowerCase(Locale.ROOT) : word.substring(0, 1))
                    .append(word.substring(1));
        }
        return attribute.toString();
    }

    /** {@code Hard_Deadline__c} → {@code Hard Deadline}, {@code StageName} → {@code Stage Name}. */
    static String label(String apiName) {
        return withoutSuffix(apiName).replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    }

    /** {@code AccountId} → {@code Account}, {@code Deal__c} → {@code Deal__r}. */
    static String relationship(String apiName) {
        if (apiName.endsWith("__c")) {
            return withoutSuffix(apiName) + "__r";
        }
        return apiName.endsWith("Id") ? apiName.substring(0, apiName.length() - 2) : apiName;
    }

    private static String withoutSuffix(String apiName) {
        return apiName.endsWith("__c") ? apiName.substring(0, apiName.length() - 3) : apiName;
    }
}

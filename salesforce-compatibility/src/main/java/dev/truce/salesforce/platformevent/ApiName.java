package dev.truce.salesforce.platformevent;

/** Names of Salesforce for names of Java: {@code Deal_Closed} for {@code DealClosed}. */
final class ApiName {
    private ApiName() {}

    static String of(String camelCase) {
        String words = camelCase.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}

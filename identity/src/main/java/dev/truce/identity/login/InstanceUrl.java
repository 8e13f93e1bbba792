package dev.truce.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The base that clients use for all their calls: configured, never guessed from a request. */
@ApplicationScoped
class InstanceUrl {
    private final LoginSettings settings;

    InstanceUrl(LoginSettings settings) {
        this.settings = settings;
    }

    /** Without a slash at the end: clients put one after it. */
    String get() {
        String url = settings.instanceUrl();
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    /** Where the parts of the API are; {@code {version}} stands for a version number. */
    Map<String, String> resources() {
        String data = get() + "/services/data/v{version}/";
        return Map.of(
                "rest", data, "sobjects", data + "sobjects/", "query", data + "query/", "recent", data + "recent/");
    }

    /** The URL by which clients know a user; its last two parts are the organisation and the user. */
    String identity(String organizationId, String userId) {
        return "%s/id/%s/%s".formatted(get(), organizationId, userId);
    }
}

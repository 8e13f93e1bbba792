package dev.truce.identity.login;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** Which web pages may call this service. */
@ConfigMapping(prefix = "truce.cors")
interface BrowserSettings {

    /** Origins such as {@code http://localhost:7081}, separated by commas; empty allows none. */
    Optional<List<String>> origins();
}

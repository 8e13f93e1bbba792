package dev.truce.platform.runtime;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What one request led to, in every service: its events carry this id. */
@RequestScoped
class Correlation {
    private final UUID id = UUID.randomUUID();

    UUID id() {
        return id;
    }
}

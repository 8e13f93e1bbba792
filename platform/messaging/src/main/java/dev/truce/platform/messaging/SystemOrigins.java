package dev.truce.platform.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Where nothing else says who acts, the service does, each time as a story of its own. */
@Singleton
@DefaultBean
class SystemOrigins implements EventOrigins {
    private final MessagingConfig config;

    SystemOrigins(MessagingConfig config) {
        this.config = config;
    }

    @Override
    public EventOrigin current() {
        return EventOrigin.system(config.consumer());
    }
}

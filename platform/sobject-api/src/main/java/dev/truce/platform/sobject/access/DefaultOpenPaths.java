package dev.truce.platform.sobject.access;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;

/** Open is only what tells nothing of the business: the API versions, and what operators and admins' browsers load. */
@DefaultBean
@Singleton
class DefaultOpenPaths implements OpenPaths {

    @Override
    public boolean isOpen(String path) {
        return path.equals("/services/data")
                || path.equals("/services/data/")
                || path.startsWith("/q/")
                || path.equals("/");
    }
}

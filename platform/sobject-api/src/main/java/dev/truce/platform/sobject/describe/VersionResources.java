package dev.truce.platform.sobject.describe;

import java.util.Map;

/** More that a service names among the resources of a version, for the caller; any number of beans. */
public interface VersionResources {

    /** URLs by name. */
    Map<String, String> urls();
}

package dev.truce.gateway.route;

import dev.truce.gateway.backend.Backend;

/**
 * Where a request goes.
 *
 * @param backend the service
 * @param certain whether it is known to be the one; otherwise nobody is known to have what is asked for, and this
 *     service is to say so
 */
public record Route(Backend backend, boolean certain) {}

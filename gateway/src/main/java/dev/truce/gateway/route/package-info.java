/** Which service a request is for, by its path and query. */
@NullMarked
package dev.truce.gateway.route;

import org.jspecify.annotations.NullMarked;

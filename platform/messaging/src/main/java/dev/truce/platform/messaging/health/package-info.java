/** What the health checks say of the threads that publish and hear. */
@NullMarked
package dev.truce.platform.messaging.health;

import org.jspecify.annotations.NullMarked;

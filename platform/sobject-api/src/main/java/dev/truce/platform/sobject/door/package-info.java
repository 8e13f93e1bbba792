/** Requests inside of requests: they go through the same resources as requests of their own, without HTTP. */
@NullMarked
package dev.truce.platform.sobject.door;

import org.jspecify.annotations.NullMarked;

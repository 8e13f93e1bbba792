/** Where requests come in, and which door each goes through. */
@NullMarked
package dev.truce.gateway.entrance;

import org.jspecify.annotations.NullMarked;

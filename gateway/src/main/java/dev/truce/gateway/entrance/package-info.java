/** Where requests come in, and who handles each. */
@NullMarked
package dev.truce.gateway.entrance;

import org.jspecify.annotations.NullMarked;

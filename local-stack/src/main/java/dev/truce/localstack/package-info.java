/** The commands of the launcher {@code ./truce}. */
package dev.truce.localstack;

package dev.truce.events;

/** Stands for a contract, so that the house rules have one to find. */
public record SomethingHappened(String id) {}

package dev.truce.localstack.demo;

/** The deal that the story is about. */
record StoryDeal(String id, String accountId) {}

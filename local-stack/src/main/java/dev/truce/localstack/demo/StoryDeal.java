package dev.truce.localstack.demo;

/** The deal that the story is about. */
record SoldDeal(String id, String accountId) {}

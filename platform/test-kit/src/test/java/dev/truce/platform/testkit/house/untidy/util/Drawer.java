package dev.truce.platform.testkit.house.untidy.util;

public class Drawer {}

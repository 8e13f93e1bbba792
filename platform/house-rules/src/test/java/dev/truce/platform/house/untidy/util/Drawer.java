package dev.truce.platform.house.untidy.util;

public class Drawer {}

package io.firewarden.registry.practitioner;

/** 一级, 二级注册消防工程师. */
public enum EngineerLevel {

	CLASS_1, CLASS_2

}

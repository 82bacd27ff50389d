package io.firewarden.inspection.task.domain;

/** 严厉打击, 依法查处, 帮扶指导: the group an item belongs to. */
public enum Severity {

	S1, S2, S3

}

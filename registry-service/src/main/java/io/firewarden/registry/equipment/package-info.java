/**
 * 设备配备: what each agency holds, with serial numbers and calibration, against the dated
 * catalogue of what Order 7 art. 39 asks for. Others ask the {@code EquipmentDirectory}.
 */
@org.jspecify.annotations.NullMarked
package io.firewarden.registry.equipment;

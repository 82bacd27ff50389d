package io.firewarden.registry.unit;

import java.math.BigDecimal;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * 单位 (场所).
 *
 * @param keyUnit 消防安全重点单位
 * @param largeComplex 大型商业综合体; which floor area makes one is data of the campaign
 * @param floorArea square metres
 * @param gamesVenue 大运会赛事场馆
 * @param receptionHotel 接待酒店
 */
record Site(@NotBlank @Size(max = 60) String unitId, @NotBlank @Size(max = 200) String name, @NotBlank String brigade,
		@NotNull Boolean keyUnit, @NotNull Boolean largeComplex, @NotNull @DecimalMin("0") BigDecimal floorArea,
		@NotNull Boolean gamesVenue, @NotNull Boolean receptionHotel) {
}

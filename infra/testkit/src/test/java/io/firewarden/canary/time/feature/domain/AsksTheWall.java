package io.firewarden.canary.time.feature.domain;

import java.time.LocalDate;
import java.time.ZoneId;

class AsksTheWall {

	LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

}

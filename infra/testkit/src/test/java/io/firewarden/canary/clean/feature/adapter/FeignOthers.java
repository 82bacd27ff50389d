package io.firewarden.canary.clean.feature.adapter;

import io.firewarden.canary.clean.other.OtherDirectory;
import org.springframework.cloud.openfeign.FeignClient;

@FeignClient("others")
interface FeignOthers extends OtherDirectory {

}

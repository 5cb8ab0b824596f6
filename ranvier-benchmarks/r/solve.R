# Solves what kinetics.sh asks for with R's deSolve and a compiled right-hand side.
#   Rscript solve.R FOLDER
# FOLDER holds model.so, and for each system its parameters and the reference.
library(deSolve)

folder <- commandArgs(trailingOnly = TRUE)[1]
dyn.load(file.path(folder, "model.so"))
solves <- as.integer(Sys.getenv("SOLVES", "300"))

for (system in c("linear", "saturable")) {
    parameters <- scan(file.path(folder, paste0(system, "-parameters.txt")), quiet = TRUE)
    schedule <- read.table(file.path(folder, "schedule.txt"), header = TRUE)
    reference <- read.table(file.path(folder, paste0(system, "-reference.txt")), header = TRUE)
    y <- c(depot = 0, central = parameters[9] * parameters[5], peripheral = parameters[9] * parameters[6],
           infusion = 0, blocked = parameters[12] / (parameters[12] + parameters[13]))
    rates <- schedule$grams / schedule$days
    events <- data.frame(var = "infusion", time = c(schedule$begin, schedule$begin + schedule$days),
                         value = c(rates, -rates), method = "add")
    events <- events[order(events$time), ]
    times <- sort(unique(c(0:364, events$time)))
    solve <- function(method) {
        arguments <- list(y = y, times = times, func = "derivatives", parms = parameters, dllname = "model",
                          initfunc = "start", rtol = 1e-6, atol = 1e-8, events = list(data = events))
        if (method == "lsoda") do.call(lsoda, arguments) else do.call(rk, c(arguments, method = method))
    }
    for (method in c("lsoda", "ode45")) {
        solution <- solve(method)
        days <- solution[match(1:364, solution[, "time"]), ]
        level <- max(abs(days[, "central"] / parameters[5] / reference$level - 1))
        blocked <- max(abs(days[, "blocked"] / reference$blocked - 1))
        for (i in 1:20) solve(method)
        # Whole solves in processor time, in batches of which the median is taken.
        batches <- sapply(1:10, function(batch) {
            begin <- sum(proc.time()[1:2])
            for (i in 1:(solves / 10)) solve(method)
            (sum(proc.time()[1:2]) - begin) / (solves / 10)
        })
        cat(system, paste0("deSolve-", method), format(median(batches), digits = 6), format(level, digits = 3),
            format(blocked, digits = 3), sep = "\t")
        cat("\n")
    }
}

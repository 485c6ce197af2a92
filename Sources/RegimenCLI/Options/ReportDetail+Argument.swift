public import ArgumentParser
public import RegimenReport

extension ReportDetail: ExpressibleByArgument {}
